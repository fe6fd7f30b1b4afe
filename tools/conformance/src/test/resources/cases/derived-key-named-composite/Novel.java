package example;

import jakarta.persistence.Entity;

@Entity
public class Novel extends Book {
    String remark;
}
