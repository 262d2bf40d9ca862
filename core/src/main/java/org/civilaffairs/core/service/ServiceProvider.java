package org.civilaffairs.core.service;

import java.util.List;
import org.civilaffairs.core.policy.FigureSource;

/** Brings the services of a module and their figures; found by {@link java.util.ServiceLoader}. */
public interface ServiceProvider extends FigureSource {

    /**
     * Returns the services.
     *
     * @return the services, in the order in which a catalog lists them
     */
    List<Service<?, ?>> services();
}
