package example;

public enum Status { OPEN, DONE, BLOCKED, ABANDONED }
