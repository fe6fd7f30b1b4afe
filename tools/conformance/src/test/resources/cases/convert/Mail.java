package example;

public record Mail(String text) {}
