package example;

import java.io.Serializable;

public class ShelfKey implements Serializable {
    Long room;
    Long number;
}
