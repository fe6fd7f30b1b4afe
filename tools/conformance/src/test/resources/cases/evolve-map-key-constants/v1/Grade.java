package example;

public enum Grade { GOOD, FAIR, POOR }
