package org.civilaffairs.core.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Nearest;
import org.civilaffairs.core.policy.FigureSource;

/** All services of the modules that are present (服务目录). */
public final class Catalog {

    private final Map<String, Service<?, ?>> services = new LinkedHashMap<>();

    private Catalog(Iterable<? extends Service<?, ?>> services) {
        services.forEach(this::add);
    }

    private void add(Service<?, ?> service) {
        if (services.put(service.id(), service) != null) {
            throw new IllegalStateException("Two services have the id " + service.id() + "; rename one of them");
        }
    }

    /**
     * Returns the services of the modules on the class path or module path.
     *
     * @return the catalog
     */
    public static Catalog installed() {
        List<Service<?, ?>> services = new ArrayList<>();
        for (FigureSource source : ServiceLoader.load(FigureSource.class, Catalog.class.getClassLoader())) {
            if (source instanceof ServiceProvider provider) {
                services.addAll(provider.services());
            }
        }
        return new Catalog(services);
    }

    /**
     * Returns a catalog of some services only, such as an application's own.
     *
     * @param services the services
     * @return the catalog
     * @throws IllegalStateException if two services have the same id
     */
    public static Catalog of(List<? extends Service<?, ?>> services) {
        return new Catalog(services);
    }

    /**
     * Returns all services.
     *
     * @return the services
     */
    public Collection<Service<?, ?>> services() {
        return Collections.unmodifiableCollection(services.values());
    }

    /**
     * Finds a service.
     *
     * @param id its id
     * @return the service
     * @throws IllegalArgumentException if there is none; the message names the nearest
     */
    public Service<?, ?> service(String id) {
        Service<?, ?> service = services.get(id);
        if (service == null) {
            String advice = Nearest.to(id, services.keySet())
                    .map(near -> "did you mean " + near + "?")
                    .orElseGet(() -> "installed: " + String.join(", ", services.keySet()));
            throw new IllegalArgumentException("No service " + id + "; " + advice);
        }
        return service;
    }

    /**
     * Returns the form of the decisions of all services; each is read by the service that it names.
     *
     * @return the form
     */
    public Form<Decision<?>> decisions() {
        return new NamedDecisionForm(this, Decision.class);
    }

    Set<String> ids() {
        return services.keySet();
    }
}
