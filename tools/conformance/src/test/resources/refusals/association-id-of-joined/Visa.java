package example;

import jakarta.persistence.Entity;

@Entity
public class Visa extends Passport {
    String remark;
}
