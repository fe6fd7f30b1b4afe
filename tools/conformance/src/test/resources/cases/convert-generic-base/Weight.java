package example;

public record Weight(int grams) {}
