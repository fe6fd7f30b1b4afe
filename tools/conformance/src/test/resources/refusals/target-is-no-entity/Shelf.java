package example;

import java.io.Serializable;

public class Shelf implements Serializable {
    Long id;
}
