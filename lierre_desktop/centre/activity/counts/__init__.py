"""What is counted: each part of the calculation, over one span, and the rows it reads."""
