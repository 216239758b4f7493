package shop.payments.web;

import shop.payments.api.PaymentsApi;

class PaymentsContractOverHttpTest extends PaymentsContract {

    @Override
    PaymentsApi payments() {
        return overHttp();
    }
}
