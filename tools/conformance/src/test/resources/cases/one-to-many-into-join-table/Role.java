package example;

public enum Role {
    MAYOR,
    CLERK
}
