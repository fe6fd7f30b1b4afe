package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Book {
    private Long id;
    private Boolean lent;

    @Id
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Boolean getLent() {
        return lent;
    }

    public boolean isLent() { // refused: MP126
        return lent;
    }

    public void setLent(Boolean lent) {
        this.lent = lent;
    }
}
