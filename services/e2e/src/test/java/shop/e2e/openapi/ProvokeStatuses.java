package shop.e2e.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import shop.e2e.client.Answer;

/** Gets statuses out of operations that describe them. */
record ProvokeStatuses(Driver driver, Provocations provocations) {

    int send(Operation operation, int status) {
        return driver.send(provocations.of(operation, status)).status();
    }

    void expect(Operation operation, int status) {
        Answer answer = driver.send(provocations.of(operation, status));

        assertThat(answer.status()).as(operation.id() + ": " + answer.body()).isEqualTo(status);
    }

    /** For operations that all wait for the same long time. */
    void expectAtOnce(List<Operation> operations, int status) throws ExecutionException, InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<? extends Future<?>> calls = operations.stream()
                    .map(operation -> threads.submit(() -> expect(operation, status)))
                    .toList();
            for (Future<?> call : calls) {
                call.get();
            }
        }
    }
}
