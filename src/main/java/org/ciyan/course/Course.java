package org.ciyan.course;

import java.io.Serializable;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A course (课程): a name that stays while its versions follow each other. */
@Entity
@Table(name = "course")
public class Course implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String slug;

    protected Course() { }

    Course(String slug) {
        this.slug = slug;
    }

    public Long getId() { return id; }
    public String getSlug() { return slug; }
}
