package example;

public enum Shop {
    OPEN,
    SHUT
}
