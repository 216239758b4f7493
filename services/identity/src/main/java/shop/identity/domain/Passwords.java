package shop.identity.domain;

/** Slow one-way hashing of passwords. */
public interface Passwords {

    /** Whether it can be a password here at all: hashing must see every byte of it. */
    boolean acceptable(String password);

    /** @throws IllegalArgumentException for a password that is not {@linkplain #acceptable acceptable} */
    String hash(String password);

    /** Takes equally long for every acceptable password. */
    boolean matches(String password, String hash);
}
