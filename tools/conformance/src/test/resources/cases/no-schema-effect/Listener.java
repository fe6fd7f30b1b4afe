package example;

public class Listener {
}
