package shop.platform.web;

import org.apache.catalina.Container;
import org.apache.catalina.Context;
import org.apache.catalina.Valve;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** A bare status for what the container refuses before any filter sees it, instead of a page that tells what runs here. */
public final class SilentErrors extends ErrorReportValve {

    /** Takes the place of the container's own page. */
    static void install(Context context) {
        Container parent = context.getParent();
        if (parent instanceof StandardHost host) {
            for (Valve valve : host.getPipeline().getValves()) {
                if (valve instanceof ErrorReportValve) {
                    host.getPipeline().removeValve(valve);
                }
            }
            host.setErrorReportValveClass(SilentErrors.class.getName());
        }
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        // Nothing
    }
}
