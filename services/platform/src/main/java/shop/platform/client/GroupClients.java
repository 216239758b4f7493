package shop.platform.client;

import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.service.registry.HttpServiceProxyRegistry;

/** Contracts that every process has, such as what it says about itself: imported in several groups, one for each neighbour. */
public final class GroupClients {

    private final ObjectProvider<HttpServiceProxyRegistry> registry;

    /** @param registry absent in a process that calls nobody */
    GroupClients(ObjectProvider<HttpServiceProxyRegistry> registry) {
        this.registry = registry;
    }

    /** The contract by the name of its group; empty where no group has it. */
    public <T> Map<String, T> of(Class<T> contract) {
        Map<String, T> clients = new HashMap<>();
        registry.ifAvailable(groups -> groups.getGroupNames().stream()
                .filter(group -> groups.getClientTypesInGroup(group).contains(contract))
                .forEach(group -> clients.put(group, groups.getClient(group, contract))));
        return clients;
    }
}
