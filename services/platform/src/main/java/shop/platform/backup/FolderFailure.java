package shop.platform.backup;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The folder of the backups failed, in one line for its owner. */
final class FolderFailure extends IllegalStateException {

    private FolderFailure(String message) {
        super(message);
    }

    /**
     * @param attempt as in {@code "write a backup to"}
     * @param failure a failure to read or write, or what wraps it
     */
    static FolderFailure of(String attempt, Path folder, Exception failure) {
        Throwable reason = failure.getCause() instanceof IOException cause ? cause : failure;
        FolderFailure line = new FolderFailure("Cannot " + attempt + " " + folder + ": " + inWords(reason));
        // Not as its cause, which would be the line that a job prints
        line.addSuppressed(failure);
        return line;
    }

    private static String inWords(Throwable reason) {
        return switch (reason) {
            case AccessDeniedException denied -> "no permission for " + denied.getFile();
            case NoSuchFileException missing -> missing.getFile() + " is not there";
            default -> String.valueOf(reason.getMessage());
        };
    }
}
