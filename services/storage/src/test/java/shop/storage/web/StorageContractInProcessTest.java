package shop.storage.web;

import shop.storage.api.StorageApi;

class StorageContractInProcessTest extends StorageContract {

    @Override
    StorageApi storage() {
        return process.getBean(StorageApi.class);
    }
}
