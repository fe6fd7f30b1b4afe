package example;

public enum Status { OPEN, DONE, CANCELLED, Blocked }
