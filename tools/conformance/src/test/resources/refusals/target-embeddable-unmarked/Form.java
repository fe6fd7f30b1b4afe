package example;

public interface Form {}
