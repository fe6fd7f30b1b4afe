package example;

public enum Status { NEW, PAID }
