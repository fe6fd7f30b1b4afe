package example;

import jakarta.persistence.Id;

public class Item {
    @Id
    Long id;
}
