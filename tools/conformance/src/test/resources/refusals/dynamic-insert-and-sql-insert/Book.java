package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.DynamicInsert;
import org.hibernate.annotations.SQLInsert;

@Entity
@DynamicInsert
@SQLInsert(sql = "insert into book (id) values (?)") // refused: MP244
public class Book {
    @Id
    Long id;
}
