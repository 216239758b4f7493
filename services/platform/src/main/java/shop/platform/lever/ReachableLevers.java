package shop.platform.lever;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import shop.platform.Refusal;
import shop.platform.lever.api.LeversApi;

/** The levers of this process and of every neighbour whose group has the contract, by name; this process comes first. */
public final class ReachableLevers {

    private final Map<String, LeversApi> levers = new LinkedHashMap<>();

    ReachableLevers(String own, LeversApi ownLevers, Map<String, LeversApi> neighbours) {
        levers.put(own, ownLevers);
        neighbours.keySet().stream().sorted().forEach(name -> levers.putIfAbsent(name, neighbours.get(name)));
    }

    public Set<String> names() {
        return levers.keySet();
    }

    /** @throws shop.platform.Refusal of kind NOT_FOUND when no process of this name can be reached from here */
    public LeversApi of(String name) {
        LeversApi found = levers.get(name);
        if (found == null) {
            throw Refusal.notFound("process");
        }
        return found;
    }
}
