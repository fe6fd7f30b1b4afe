package example;

public interface Group {}
