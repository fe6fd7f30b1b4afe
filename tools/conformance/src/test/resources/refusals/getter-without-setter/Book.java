package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Book {
    private Long id;

    @Id
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getTitle() { // refused: MP127
        return "";
    }
}
