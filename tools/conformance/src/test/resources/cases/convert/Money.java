package example;

public record Money(long cents) {}
