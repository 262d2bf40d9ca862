package org.civilaffairs.core;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** Leaves test classes out, in whatever folder they were built. */
public final class MainClasses implements ImportOption {

    /** Called by ArchUnit. */
    public MainClasses() {}

    @Override
    public boolean includes(Location location) {
        return !location.contains("/test-classes/") && !location.contains("-tests.jar");
    }
}
