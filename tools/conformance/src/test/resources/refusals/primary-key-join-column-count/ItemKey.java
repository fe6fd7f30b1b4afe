package example;

import java.io.Serializable;

public class ItemKey implements Serializable {
    Long room;
    Long number;
}
