package example;

public class Tip extends Money {}
