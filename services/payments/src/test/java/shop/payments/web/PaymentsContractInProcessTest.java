package shop.payments.web;

import shop.payments.api.PaymentsApi;

class PaymentsContractInProcessTest extends PaymentsContract {

    @Override
    PaymentsApi payments() {
        return inProcess();
    }
}
