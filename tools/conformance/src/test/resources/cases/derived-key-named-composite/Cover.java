package example;

import jakarta.persistence.Entity;

@Entity
public class Cover extends Page {
    String remark;
}
