package shop.catalog.web;

import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import shop.catalog.api.CatalogStaffApi;

class CatalogStaffInProcessTest extends CatalogStaffContract {

    @Override
    CatalogStaffApi reach(ServletWebServerApplicationContext process) {
        return process.getBean(CatalogStaffApi.class);
    }
}
