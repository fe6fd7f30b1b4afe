package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "cheques")
public class Cheque extends Account {
    int number;
}
