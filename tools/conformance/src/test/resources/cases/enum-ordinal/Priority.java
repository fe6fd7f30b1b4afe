package example;

public enum Priority { LOW, NORMAL, HIGH }
