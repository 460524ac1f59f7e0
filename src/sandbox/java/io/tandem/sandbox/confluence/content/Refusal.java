package io.tandem.sandbox.confluence.content;

/** Confluence says no. Status, reason and message are what its REST interface answers; the screens show the plain part of the message. */
public final class Refusal extends RuntimeException {
    private static final String EXCEPTIONS = "com.atlassian.confluence.api.service.exceptions.";
    private static final long serialVersionUID = 1;
    private final int status;
    private final String reason;
    private final String plain;

    private Refusal(int status, String reason, String type, String plain) {
        super(type.isEmpty() ? plain : EXCEPTIONS + type + ": " + plain);
        this.status = status;
        this.reason = reason;
        this.plain = plain;
    }

    public static Refusal badRequest(String message) {
        return new Refusal(400, "Bad Request", "BadRequestException", message);
    }

    /** A refusal whose message carries no class name. */
    public static Refusal badRequestPlain(String message) {
        return new Refusal(400, "Bad Request", "", message);
    }

    public static Refusal forbidden(String message) {
        return new Refusal(403, "Forbidden", "PermissionException", message);
    }

    public static Refusal notFound(String message) {
        return new Refusal(404, "Not Found", "NotFoundException", message);
    }

    public static Refusal notFoundPlain(String message) {
        return new Refusal(404, "Not Found", "", message);
    }

    /** Missing and invisible pages look the same. */
    public static Refusal noContent(long id) {
        return notFound("No content found with id: ContentId{id=" + id + "}");
    }

    public static Refusal titleTaken(String title, String spaceKey) {
        return badRequest("A page with this title already exists: A page already exists with the title " + title + " in the space with key " + spaceKey);
    }

    public static Refusal stale(int current) {
        return new Refusal(409, "Conflict", "ConflictException", "Version must be incremented on update. Current version is: " + current);
    }

    public static Refusal conflict(String message) {
        return new Refusal(409, "Conflict", "ConflictException", message);
    }

    /** The second kind of 409: two saves at the same moment. The product's answer has no reason. */
    public static Refusal optimisticLock() {
        return new Refusal(409, null, "ConflictException",
                "javax.persistence.OptimisticLockException: Batch update returned unexpected row count from update [0]; actual row count: 0; expected: 1");
    }

    public static Refusal tooLarge(String message) {
        return new Refusal(413, "Request Entity Too Large", "", message);
    }

    public int status() {
        return status;
    }

    /** @return the words of the status, or null where the product leaves them out */
    public String reason() {
        return reason;
    }

    /** @return the message without the class name before it */
    public String plain() {
        return plain;
    }
}
