package example;

public enum Status { OPEN, DONE }
