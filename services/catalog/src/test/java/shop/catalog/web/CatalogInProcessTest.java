package shop.catalog.web;

import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import shop.catalog.api.CatalogApi;

class CatalogInProcessTest extends CatalogContract {

    @Override
    CatalogApi reach(ServletWebServerApplicationContext process) {
        return process.getBean(CatalogApi.class);
    }
}
