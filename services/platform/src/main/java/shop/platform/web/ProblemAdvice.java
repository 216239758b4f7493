package shop.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import shop.platform.OncePerSecond;
import shop.platform.Refusal;

/** Turns everything that a controller throws into a problem document; the only advice in a process. */
@ControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final URI NO_TYPE = URI.create("about:blank");

    private final OncePerSecond outages = new OncePerSecond();

    @ExceptionHandler
    ResponseEntity<Object> refused(Refusal refusal, HttpServletRequest request) {
        HttpStatus status = HttpStatus.valueOf(refusal.kind().status());
        if (PagePaths.isBrowsed(request)) {
            return ResponseEntity.status(status)
                    .headers(Problems.headers(refusal))
                    .contentType(ProblemPage.TYPE)
                    .body(ProblemPage.of(refusal));
        }
        return new ResponseEntity<>(Problems.of(refusal), Problems.headers(refusal), status);
    }

    /** A query or form that cannot be decoded: the container finds out when somebody asks for a parameter. */
    @ExceptionHandler
    ResponseEntity<Object> undecodable(InvalidParameterException e, HttpServletRequest request) {
        if (e.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value()) {
            return refused(new Refusal(Refusal.Kind.TOO_LARGE, "too-large", "The form is too large."), request);
        }
        return invalid(List.of(InvalidFields.entry("parameters", "cannot be decoded")), new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception exception, ServletWebRequest request) throws Exception {
        HttpServletResponse response = request.getResponse();
        if (response != null && response.isCommitted()) {
            // Half an answer is out: nothing can be put behind it, and handled it would be ended as if it were whole.
            // Unhandled, the container breaks the connection off
            throw exception;
        }
        Refusal refusal = Outages.asRefusal(exception);
        if (refusal != null) {
            outages.report(heldBack -> LOG.warn(
                    "A store cannot be reached: {} ({} more since the last report)",
                    exception.getClass().getSimpleName(),
                    heldBack));
            return refused(refusal, request.getRequest());
        }
        LOG.error("A request failed unexpectedly", exception);
        HttpStatus status = HttpStatus.INTERNAL_SERVER_ERROR;
        return new ResponseEntity<>(Problems.of(status, "internal-error", "Something went wrong on our side."), status);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Map<String, String>> errors = e.getBindingResult().getFieldErrors().stream()
                .map(error -> InvalidFields.entry(error.getField(), error.getDefaultMessage()))
                .toList();
        return invalid(errors, headers);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return invalid(InvalidFields.of(e), headers);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return invalid(InvalidFields.of(e), headers);
    }

    /** Spring's own sentence shows the value, and of repeated parameters the class that holds them. */
    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String detail = "The value of '" + e.getPropertyName() + "' is not of the right type.";
        return new ResponseEntity<>(Problems.of(HttpStatus.BAD_REQUEST, "bad-request", detail), headers, status);
    }

    private static ResponseEntity<Object> invalid(List<Map<String, String>> errors, HttpHeaders headers) {
        ProblemDetail problem =
                Problems.of(HttpStatus.BAD_REQUEST, "invalid-request", "The request is not well formed.");
        problem.setProperty("errors", errors);
        return new ResponseEntity<>(problem, headers, HttpStatus.BAD_REQUEST);
    }

    /** Every other exception of Spring's own: its status and headers, our stable type. */
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem) {
            problem.setInstance(Problems.instance());
            if (problem.getType() == null || NO_TYPE.equals(problem.getType())) {
                problem.setType(Problems.of(HttpStatus.valueOf(status.value()), slug(status), "")
                        .getType());
            }
        }
        return new ResponseEntity<>(body, headers, status);
    }

    private static String slug(HttpStatusCode status) {
        return HttpStatus.valueOf(status.value())
                .getReasonPhrase()
                .toLowerCase(Locale.ROOT)
                .replace(' ', '-');
    }
}
