package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
public class File1 {
    @Id
    Long id;

    @ManyToOne
    @OnDelete(action = OnDeleteAction.CASCADE)
    Folder folder;

    @ManyToOne
    @JoinColumn(name = "spare_id")
    @OnDelete(action = OnDeleteAction.SET_NULL)
    Folder spare;
}
