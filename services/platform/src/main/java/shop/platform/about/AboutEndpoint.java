package shop.platform.about;

import org.springframework.web.bind.annotation.RestController;
import shop.platform.about.api.AboutApi;
import shop.platform.about.api.ProcessView;

/** Answers neighbours who want to know what this process is. */
@RestController
class AboutEndpoint implements AboutApi {

    private final DescribeProcess describeProcess;

    AboutEndpoint(DescribeProcess describeProcess) {
        this.describeProcess = describeProcess;
    }

    @Override
    public ProcessView describe(int depth) {
        return describeProcess.describe(depth);
    }
}
