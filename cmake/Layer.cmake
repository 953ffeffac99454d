# kasane_layer(NAME LIBRARIES...) makes the static library kasane_NAME from src/NAME and, where
# tests/NAME holds any, the test program test_NAME.
set(KASANE_WARNINGS -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Werror)

function(kasane_layer name)
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp)
  if(NOT sources)
    add_library(kasane_${name} INTERFACE)
    return()
  endif()
  add_library(kasane_${name} STATIC ${sources})
  target_include_directories(kasane_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
  target_compile_options(kasane_${name} PRIVATE ${KASANE_WARNINGS})
  target_link_libraries(kasane_${name} PUBLIC ${ARGN})
endfunction()

# kasane_tests(NAME LIBRARIES...) makes test_NAME from tests/NAME and tells CTest of every case in it.
function(kasane_tests name)
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp)
  if(NOT sources)
    return()
  endif()
  add_executable(test_${name} ${sources})
  target_include_directories(test_${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
  # Tests are compiled more often than they are run.
  target_compile_options(test_${name} PRIVATE ${KASANE_WARNINGS} -O0)
  target_compile_definitions(test_${name} PRIVATE
    KASANE_SOURCE_DIR="${PROJECT_SOURCE_DIR}" KASANE_PROGRAM="$<TARGET_FILE:kasane>")
  target_link_libraries(test_${name} PRIVATE Catch2::Catch2WithMain ${ARGN})
  add_test(NAME ${name} COMMAND test_${name} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
endfunction()
