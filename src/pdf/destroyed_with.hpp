#pragma once

namespace kasane::pdf {

/// Deleter of an object that a C library destroys by a function of its own.
template <auto Destroy>
struct With {
    template <class T>
    void operator()(T* object) const {
        Destroy(object);
    }
};

}  // namespace kasane::pdf
