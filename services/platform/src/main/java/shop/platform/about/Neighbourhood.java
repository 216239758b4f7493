package shop.platform.about;

import java.util.List;

/** Port: the shop's other processes, as far as this one can see them. */
@FunctionalInterface
public interface Neighbourhood {

    /** A process that nothing tells about others. */
    Neighbourhood NONE = () -> new View(Sight.NONE, List.of());

    /** Never fails. Many callers at once cost no more than one. */
    View look();

    /** How well this process sees. */
    enum Sight {
        /** There is nobody to ask. */
        NONE,
        /** Whoever could be asked does not answer, or not this process. */
        REFUSED,
        CLEAR
    }

    /** @param services by name; empty unless the sight is clear */
    record View(Sight sight, List<Service> services) {}

    /** @param name under which the instances are called */
    record Service(String name, List<Instance> instances) {}

    /**
     * @param name of the pod
     * @param node the pod runs on, or an empty text
     * @param ready whether it is sent requests
     */
    record Instance(String name, String node, boolean ready) {}
}
