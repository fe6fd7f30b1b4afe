package example;

public interface Asset {
    Long id();
}
