package example;

public enum Shop {
    OPENING,
    OPEN,
    SHUT
}
