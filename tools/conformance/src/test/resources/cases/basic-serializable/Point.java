package example;

import java.io.Serializable;

public class Point implements Serializable {
    private static final long serialVersionUID = 1L;

    int x = 3;

    int y = 4;
}
