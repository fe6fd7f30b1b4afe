package example;

public enum State {
    DRAFT,
    SENT,
    PAID
}
